import type { issueFiles as en } from '../en/issue-files';

export const issueFiles: Record<keyof typeof en, string> = {
  'issue.file-empty': 'Файл пуст.',
  'issue.file-too-large': 'Размер файла {megabytes, number} МБ; читаются файлы до {limit, number} МБ.',
  'issue.file-unknown': 'По содержанию файла не удалось определить, что это.',
  'issue.file-kind-not-here': 'Это файл {format}; здесь он не читается.',
  'issue.file-broken': 'Файл повреждён или обрезан, прочитать его нельзя.',
  'issue.file-not-json': 'Файл повреждён: это не JSON.',
  'issue.file-not-xml': 'Файл повреждён или обрезан: это не XML.',
  'issue.file-without-features': 'В файле нет ни участков, ни линий, ни точек.',
  'issue.more-of-the-same': 'И ещё {count, number} таких же.',
  'issue.xml-doctype':
    'В файле объявлен тип документа (DOCTYPE), которым можно вывести программу из строя. Файл не прочитан.',
  'issue.xml-too-deep': 'Вложенность элементов в файле больше {limit, number}. Файл не прочитан.',
  'issue.xml-too-many-elements': 'В файле больше {limit, number} элементов. Разделите его на части.',
  'issue.zip-broken': 'Архив повреждён или обрезан.',
  'issue.zip-too-big': 'Архив распаковывается в {megabytes, number} МБ; читается не больше {limit, number} МБ.',
  'issue.zip-too-many-entries': 'Файлов в архиве: {count, number}; читается не больше {limit, number}.',
  'issue.zip-too-deep': 'Архив в архиве внутри архива не читается.',
  'issue.zip-entry-damaged': 'Файл в архиве повреждён.',
  'issue.zip-entry-encrypted': 'Файл в архиве зашифрован. Сначала распакуйте его.',
  'issue.zip-entry-lies': 'Размер файла в архиве не такой, как указано. Файл пропущен.',
  'issue.kmz-without-kml': 'В архиве KMZ нет файла KML.',
  'issue.kmz-more-kml':
    '{count, plural, one {Пропущен ещё # файл KML} few {Пропущены ещё # файла KML} many {Пропущено ещё # файлов KML} other {Пропущено ещё # файла KML}} из архива KMZ.',
  'issue.geojson-not-an-object': 'Это не GeoJSON: на своём месте нет ни объектов, ни геометрии.',
  'issue.geometry-unknown': 'Геометрия типа «{type}» пропущена.',
  'issue.crs-unknown': 'Система координат «{crs}» неизвестна. Сначала переведите файл в WGS 84.',
  'issue.crs-converted': 'Пересчитано из системы координат «{crs}» в WGS 84.',
  'issue.crs-assumed': 'Система координат в файле не указана. Принята WGS 84.',
  'issue.coordinates-not-numbers': 'Координата не является числом.',
  'issue.coordinates-out-of-range': 'Координаты {x, number}; {y, number} вне пределов Земли.',
  'issue.coordinates-swapped':
    'В координатах {x, number}; {y, number} первой стоит широта. В файлах первой идёт долгота: поменяйте их местами.',
  'issue.coordinates-maybe-swapped':
    'Содержимое лежит около долготы {lng, number} и широты {lat, number}, далеко от Казахстана. Если поменять их местами, оно окажется в Казахстане: проверьте порядок.',
  'issue.ring-closed': 'Контур был не замкнут; конец соединён с началом.',
  'issue.line-too-short': 'Пропущена линия, в которой меньше двух точек.',
  'issue.path-too-many-vertices': 'Точек в линии или контуре: {count, number}; читается не больше {limit, number}.',
  'issue.too-many-features': 'В файле больше {limit, number} объектов. Остальные пропущены.',
  'issue.too-many-vertices': 'В файле больше {limit, number} точек. Остальное пропущено.',
  'issue.features-without-geometry':
    '{count, plural, one {У # объекта} few {У # объектов} many {У # объектов} other {У # объекта}} нет геометрии, на карте их не будет.',
  'issue.network-links-left':
    '{count, plural, one {# сетевая ссылка не открывалась} few {# сетевые ссылки не открывались} many {# сетевых ссылок не открывалось} other {# сетевой ссылки не открывалось}}. Сохраните её содержимое в файл и загрузите его.',
  'issue.overlays-left':
    '{count, plural, one {Пропущено # наложенное изображение} few {Пропущены # наложенных изображения} many {Пропущено # наложенных изображений} other {Пропущено # наложенного изображения}}.',
  'issue.shapefile-incomplete': 'В архиве нет файла .shp.',
  'issue.shapefile-without-table': 'Таблицы .dbf нет или она повреждена: у объектов нет названий.',
  'issue.shapefile-shape-unknown': 'Объекты типа {type} пропущены.',
  'issue.geopackage-without-layers': 'В GeoPackage нет ни одного слоя с объектами.',
  'issue.geopackage-layer-unreadable': 'Слой «{layer}» прочитать нельзя.',
  'issue.sqlite-broken': 'База данных повреждена, прочитать её нельзя.',
  'issue.geometry-broken': 'Геометрия повреждена и пропущена.',
  'issue.text-without-coordinates': 'Координат в тексте не найдено.',
  'issue.text-line-unreadable': 'В строке {line, number} координаты не распознаны.',
  'issue.table-without-coordinates': 'В таблице нет столбцов широты и долготы.',
  'issue.format-cannot-hold':
    '{count, plural, one {Пропущен # объект} few {Пропущены # объекта} many {Пропущено # объектов} other {Пропущено # объекта}}: формат не может их хранить.',
  'issue.format-not-written': 'Записать файл в формате «{format}» нельзя.',
};
