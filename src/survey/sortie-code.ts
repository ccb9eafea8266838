/** The code of a sortie, the same on map, card, sheet, file and controller: `{area}-{plan}-S{nn}`. */
export function sortieCode(areaCode: string, planCode: string, number: number): string {
  const code = `${areaCode}-${planCode}-S${String(number).padStart(2, '0')}`;
  if (!/^[\x21-\x7e]{1,30}$/.test(code)) throw new Error(`Sortie code "${code}" is not 1 to 30 ASCII characters.`);
  return code;
}
