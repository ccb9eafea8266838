import type { edit as en } from '../en/edit';

export const edit: Record<keyof typeof en, string> = {
  'edit.area-drawn': '{code} учаскесі сызылды',
  'edit.area-changed': '{code} учаскесі өзгертілді',
  'edit.area-deleted': '{code} учаскесі жойылды',
  'edit.zone-drawn': '{name} тыйым аймағы сызылды',
  'edit.zone-changed': '{name} тыйым аймағы өзгертілді',
  'edit.zone-deleted': '{name} тыйым аймағы жойылды',
  'edit.launch-added': '{name} ұшу алаңы белгіленді',
  'edit.launch-changed': '{name} ұшу алаңы өзгертілді',
  'edit.launch-deleted': '{name} ұшу алаңы жойылды',
  'edit.plan-saved': '{code} жоспары сақталды, {sorties, plural, other {# ұшу}}',
  'edit.plan-deleted': '{code} жоспары жойылды',
  'edit.sighting-recorded': 'Табылған жазылды',
  'edit.sighting-changed': 'Табылған өзгертілді',
  'edit.sighting-deleted': 'Табылған жойылды',
  'edit.photo-erased': 'Сурет өшірілді',
  'edit.imported': '{files} файлынан импорт: {count, plural, other {# жазба}}',
  'edit.example-built': 'Үлгі операция құрылды',
};
