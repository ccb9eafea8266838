import type { readiness as en } from '../en/readiness';

export const readiness: Record<keyof typeof en, string> = {
  'readiness.title': 'Готовность к выезду',
  'readiness.looking': 'Заново читаются все файлы, карты и высоты…',
  'readiness.again': 'Проверить снова',
  'readiness.print': 'Напечатать',
  'readiness.at': 'По состоянию на {at}',
  'readiness.all-good': 'Устройство готово к выезду',
  'readiness.all-look': 'Можно выезжать, учитывая отмеченное',
  'readiness.all-bad': 'Не готово: сначала сделайте отмеченное',
  'readiness.good': 'Готово',
  'readiness.look': 'Учтите',
  'readiness.bad': 'Не готово',
  'readiness.online-note': 'Сеть включена. Отключите её и проверьте снова: так видно, что она не нужна.',
  'readiness.app': 'Приложение',
  'readiness.app-good': 'Версия {version}: все файлы ({files, number}) на месте, не изменены.',
  'readiness.app-missing': 'Приложение не сохранено. Откройте его один раз с сетью и подождите минуту.',
  'readiness.app-damaged':
    '{count, plural, one {# файл повреждён} few {# файла повреждены} many {# файлов повреждены} other {# файла повреждены}}, например {file}. Откройте приложение с сетью.',
  'readiness.storage': 'Сохранность данных',
  'readiness.storage-good': 'Браузер хранит данные постоянно.',
  'readiness.storage-erasable':
    'Браузер может стереть данные при нехватке места. Установите приложение и запросите постоянное хранение.',
  'readiness.storage-fails':
    'Пробная запись не удалась: сохранить ничего нельзя. Освободите место или перезапустите устройство.',
  'readiness.storage-unknown': 'Браузер не сообщает. Посмотрите свободное место в настройках устройства.',
  'readiness.room': 'Свободное место',
  'readiness.room-good': 'Свободно {freeGB} ГБ.',
  'readiness.room-some': 'Свободно {freeGB} ГБ: хватит на день с небольшим числом фото.',
  'readiness.room-little': 'Свободно только {freeGB} ГБ. Удалите ненужные карты.',
  'readiness.vault': 'Защита паролем',
  'readiness.vault-good': 'Открыто парольной фразой на этом устройстве.',
  'readiness.vault-open': 'У операции нет парольной фразы: не ведите в ней настоящую работу.',
  'readiness.power': 'Заряд планшета',
  'readiness.power-good': '{level, number} %.',
  'readiness.power-charging': '{level, number} %, заряжается.',
  'readiness.power-low': '{level, number} %. Зарядите или возьмите внешний аккумулятор.',
  'readiness.power-unknown': 'На этом устройстве не читается. Посмотрите сами.',
  'readiness.position': 'Положение',
  'readiness.position-good': 'Известно с точностью ±{accuracy, number} м.',
  'readiness.position-poor': 'Точность только ±{accuracy, number} м. Выйдите под открытое небо и подождите.',
  'readiness.position-old': 'Последнее положение старше минуты. Выйдите под открытое небо и проверьте снова.',
  'readiness.position-none': 'Положения пока нет. Выйдите под открытое небо и проверьте снова.',
  'readiness.position-denied': 'Браузеру запрещено читать положение. Разрешите в настройках сайта.',
  'readiness.clock': 'Часы',
  'readiness.clock-good': 'Расхождение со временем положения {seconds, number} с.',
  'readiness.clock-ahead': 'Спешат на {seconds, number} с относительно времени положения. Установите часы.',
  'readiness.clock-behind': 'Отстают на {seconds, number} с от времени положения. Установите часы.',
  'readiness.clock-unknown': 'Сравнить нельзя, пока нет положения.',
  'readiness.maps': 'Карты',
  'readiness.maps-good': 'Все квадраты участков ({tiles, number}) масштаба {zoom, number} на месте.',
  'readiness.maps-gaps':
    'Для {missing, number} из {tiles, number} квадратов нет карты масштаба {zoom, number}; остаются контуры. Добавьте файл карты или загрузите территорию.',
  'readiness.maps-unread':
    '{missing, number} из {tiles, number} квадратов отсутствуют или не проверены: участки очень велики. Просмотрите их края на карте.',
  'readiness.maps-drawn': 'Квадраты без карты заштрихованы',
  'readiness.no-areas': 'Участков пока нет. Нарисуйте или импортируйте участок.',
  'readiness.terrain': 'Высоты местности',
  'readiness.terrain-good': 'Известны на всех участках.',
  'readiness.terrain-gaps':
    'Неизвестны в {unknown, number} из {places, number} проверенных точек. Добавьте файлы высот.',
  'readiness.terrain-none': 'На устройстве нет: вылеты идут на одной высоте над точкой старта. Добавьте файлы высот.',
  'readiness.exchange': 'Последний обмен',
  'readiness.exchange-good':
    '{hours, plural, one {# час} few {# часа} many {# часов} other {# часа}} назад; ждут передачи изменения: {waiting, number}.',
  'readiness.exchange-old':
    '{hours, number} ч назад; изменений только на этом устройстве: {waiting, number}. Сделайте пакет.',
  'readiness.exchange-never': 'Не было; изменений только на этом устройстве: {waiting, number}. Сделайте пакет.',
  'readiness.exchange-nothing': 'Передавать нечего.',
  'readiness.aircraft': 'Аппараты и батареи',
  'readiness.aircraft-good': '{aircraft}. Заряженных батарей: {charged, number}; отстранённых: {grounded, number}.',
  'readiness.aircraft-no-battery': '{aircraft}. Ни одна батарея не записана заряженной. Запишите их в журнале.',
  'readiness.no-sorties': 'Нет вылетов, которые предстоит выполнить. Составьте план, если собираетесь летать.',
  'readiness.permissions': 'Разрешения',
  'readiness.permissions-good': 'Все вылеты ({sorties, number}) разрешены, разрешения действуют.',
  'readiness.permissions-none':
    'Для {none, number} из {sorties, number} вылетов на устройстве нет разрешения. Добавьте его в разделе участков.',
  'readiness.permissions-later':
    'Для {later, number} из {sorties, number} вылетов разрешение ещё не началось. Дождитесь его или сначала выполните другие.',
  'readiness.permissions-over':
    'Для {over, number} из {sorties, number} вылетов срок разрешения истёк. Продлите до вылета.',
  'readiness.files': 'Полётные задания',
  'readiness.files-good': 'Сделаны для всех вылетов ({sorties, number}).',
  'readiness.files-missing':
    'Сделаны для {withFiles, number} из {sorties, number} вылетов. Остальные сделайте в разделе «Полёты».',
  'readiness.launch': 'Точка старта',
  'readiness.launch-good': '{code}: место подходит, до плановой точки {off, number} м.',
  'readiness.launch-off':
    '{code}: отсюда {off, number} м, по высоте {higher, number} м. Проверьте снова на месте: файл может понадобиться переписать.',
  'readiness.launch-no-position': '{code}: проверьте на месте, когда будет положение.',
  'readiness.launch-far': '{code}: отсюда {offKm, number, ::.0} км. Проверьте снова на месте.',
  'install.title': 'На главном экране',
  'install.android':
    'Android: меню ⋮ браузера, затем «Установить приложение». Установленное приложение хранит данные постоянно и открывается без сети.',
  'install.ipad':
    'iPad: «Поделиться», затем «На экран Домой». Сделайте это сначала: у приложения на экране своё хранилище, а хранилище вкладки Safari удаляет через 7 дней без работы.',
  'install.other':
    'Установите приложение из меню браузера: установленное хранит данные постоянно и открывается без сети.',
  'edit.files-made': 'Сделаны полётные задания {code}',
  'maps.unknown-note': 'Неизвестно, разрешает ли {server} загрузку территорий, поэтому Dala не загружает.',
};
