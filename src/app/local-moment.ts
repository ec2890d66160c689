/** A moment as ISO 8601 with the hours of the place: its first ten characters are the day as people there say it. */
export function localMoment(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const two = (number: number) => String(Math.floor(Math.abs(number))).padStart(2, '0');
  const there = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  return `${there}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
