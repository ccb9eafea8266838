import type { issueCoverage as en } from '../en/issue-coverage';

export const issueCoverage: Record<keyof typeof en, string> = {
  'issue.photo-above-horizon': 'Камера смотрела выше горизонта: участка земли у снимка нет.',
  'issue.photo-too-flat': 'Камера смотрела так полого, что вдали ничего не различить. Снимок не учтён.',
  'issue.photo-on-ground': 'Снимок сделан на земле или ниже неё.',
  'issue.photo-without-height': 'В снимке нет высоты над землёй. Укажите высоту.',
  'issue.photo-without-yaw': 'В снимке нет направления, и по соседним снимкам курс не определить.',
  'issue.photo-camera-unknown': 'Камера «{model}» неизвестна. Выберите аппарат.',
  'issue.photo-camera-by-equivalent':
    'Размер матрицы камеры «{model}» неизвестен; он вычислен по эквиваленту 35 мм с точностью около 3 %.',
  'issue.photo-pitch-assumed':
    '{count, plural, one {В # снимке} few {В # снимках} many {В # снимках} other {В # снимка}} нет наклона камеры; принято, что она смотрела прямо вниз.',
  'issue.photos-none': 'В папке нет снимков.',
  'issue.log-without-height': 'В журнале полёта нет высот, и ширина полосы неизвестна. Укажите высоту.',
  'issue.log-saw-nothing': 'В журнале полёта нет ни одной точки, из которой была видна земля.',
  'issue.log-camera-flat':
    'Камера смотрела так полого или выше горизонта, что полосу на земле по журналу не определить.',
  'issue.camera-clock-offset':
    'Часы камеры расходятся с UTC на {minutes, number} мин: по журналу полёта {count, plural, one {привязан # снимок} few {привязаны # снимка} many {привязано # снимков} other {привязано # снимка}}.',
  'issue.camera-clock-unknown':
    'Ни при какой поправке часов камеры снимки не ложатся на журнал полёта. Они не привязаны.',
  'issue.coverage-aircraft-assumed': 'Аппарат не назван: принята камера {aircraft}.',
  'issue.plan-without-transects': 'В файле нет галсов с шириной полосы.',
  'issue.look-no-content': '{name}: на этом устройстве нет списка снимков. Примите пакет, с которым пришёл полёт.',
  'issue.card-not-read': 'Карту или папку не удалось прочитать. Вставьте её и выберите снова: ничего не потеряно.',
  'issue.look-lens-unknown': 'Камера снимка неизвестна, и точку снимка нельзя перенести на землю.',
};
