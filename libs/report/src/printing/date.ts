/** `2022-06-14` → `2022年6月14日`: full year, no leading zeros (GB/T 9704-2012, 7.3.5.4). */
export function printDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}
