/** JSON as the command answers it. Control characters that JSON itself lets stand (DEL, C1) are escaped: a terminal would follow them. */
export function toJson(answer: unknown): string {
  const json = JSON.stringify(answer, null, 2);
  return `${json.replace(CONTROL, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)}\n`;
}

const CONTROL = /(?!\n)\p{Cc}/gu;
