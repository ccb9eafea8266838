/** Words of the report for a period and a district. */
export const report = {
  'report.title': 'Report of the operation',
  'report.language': 'Language of the report',
  'report.from': 'First day',
  'report.to': 'Last day',
  'report.period': '{from} to {to}',
  'report.whole': "All of the operation's area",
  'report.made': 'Made {at}',
  'report.training': 'TRAINING: not counted',
  'report.example': 'EXAMPLE: all of it is made up',
  'report.print': 'Show for print or PDF',
  'report.xlsx': 'Workbook (XLSX)',
  'report.csv': 'Table (CSV)',
  'report.figures': 'Figures',
  'report.figure': 'Figure',
  'report.value': 'Value',
  'report.unit': 'Unit',
  'report.records': 'Records',
  'report.districts': 'Districts and areas',
  'report.days': 'Sorties by day',
  'report.map': 'Map',
  'report.method': 'Method',
  'report.method-sum':
    "Each figure is the sum over the records of the operation's signed journal, each record once. The records behind each figure are named at the end.",
  'report.method-ground':
    'Hectares are geodesic on WGS84. Ground counts once, however often it was flown in the period. Flown: declared after landing, or shown by logs and photos. Photographed: footprints of photos and strips of logs. Looked at: somebody answered for the photo; only this ground is searched.',
  'report.assumptions': 'Assumptions',
  'report.assume-corrections':
    'Corrections hold from the moment of what they correct; merged sightings count once; the same ground destroyed again after regrowth counts again.',
  'report.assume-waiting':
    'Hectares that wait are those of verified, guarded, partly destroyed and regrown growth, as measured last, else as outlined.',
  'report.assume-device': 'A signature proves the device that wrote a record, not the person.',
  'report.missing': 'What is missing',
  'report.missing-nothing': 'Nothing that Dala knows of.',
  'report.missing-outcome': '{count, plural, one {# flight has no outcome} other {# flights have no outcome}}',
  'report.missing-end':
    '{count, plural, one {# flight has no known end: its time is not in the hours} other {# flights have no known end: their time is not in the hours}}',
  'report.missing-files':
    '{count, plural, one {the files of # flight are not on this device} other {the files of # flights are not on this device}}',
  'report.missing-ground':
    '{count, plural, one {# act of destruction names no hectares} other {# acts of destruction name no hectares}}',
  'report.missing-mass':
    '{count, plural, one {# act of destruction names no mass} other {# acts of destruction name no mass}}',
  'report.missing-district': '{count, plural, one {# area has no district} other {# areas have no district}}',
  'report.missing-estimated': '{count, number} of the plants were estimated, not counted',
  'report.appendix': 'Records behind the figures',
  'report.appendix-cut': 'The first {count} are printed; the workbook has all of them.',
  'report.kind': 'Kind',
  'report.id': 'Record',
  'report.tonnes': 't',
  'report.hectares': 'ha',
  'report.hours': 'h',
  'report.kilograms': 'kg',
  'report.count': 'number',
} as const;
