/** The small window that says what a ribbon button did. */
export const message = {
  title: '個票',
  close: '閉じる',
} as const;
