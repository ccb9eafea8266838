import type { issueJournal as en } from '../en/issue-journal';

export const issueJournal: Record<keyof typeof en, string> = {
  'issue.journal-unreadable': '{device} құрылғысының № {from} жазбасынан бастап оқылмайды: блок бүлінген.',
  'issue.journal-signature':
    '{device} құрылғысының № {from} жазбасынан бастап жазбалар қол қойылғаннан кейін өзгертілген.',
  'issue.journal-forged': '{device} құрылғысынікі деп берілген жазбаларға (№ {from} бастап) басқа құрылғы қол қойған.',
  'issue.journal-other-operation':
    '{device} құрылғысының № {from} жазбасынан бастап жазбалар басқа операцияға тиесілі.',
  'issue.journal-other-founder':
    '{device} құрылғысын қабылдауға немесе кері қайтаруға осы операцияның негізін қалаушы да, орынбасар да қол қоймаған.',
  'issue.journal-statement': 'Құрылғыны қабылдау не кері қайтару туралы жазба қол қойылғаннан кейін өзгертілген.',
  'issue.journal-not-admitted': '{device} құрылғысы бұл операцияға қабылданбаған: жазбалары қабылдауды күтеді.',
  'issue.journal-revoked': '{device} құрылғысы кері қайтарылған: № {from} жазбасынан бастап есепке алынбайды.',
  'issue.journal-fork':
    '{device} құрылғысында бір № {from} нөмірімен екі түрлі жазба бар: екеуі де, олардан кейінгілері де қабылданбады.',
  'issue.journal-gap':
    '{device} құрылғысының № {from} жазбасына дейінгі жазбалары жетіспейді: кейінгілері соларды күтеді.',
  'issue.journal-order': '{device} құрылғысының № {from} жазбасынан бастап жазбалар алдыңғыларын жалғастырмайды.',
  'issue.journal-unfit':
    '{device} құрылғысының {from}-жазбасында көрсетуге болмайтын мән бар ({what}). Ол дәлел ретінде сақталды, бірақ ескерілмеді; қалғаны қабылданды.',
  'issue.journal-clock-back':
    '№ {from} жазбасының алдында {device} құрылғысының сағаты {minutes, number} мин артқа жылжытылған.',
  'issue.journal-clock-forward':
    '№ {from} жазбасының алдында {device} құрылғысының сағаты өткен уақыттан {minutes, number} мин артық алға кеткен. Құрылғы ұйқыда болғанда да осылай көрінеді.',
  'issue.journal-clock-ahead': '{device} құрылғысының № {from} жазбасының күні болашақта: {minutes, number} мин алда.',
};
