/** The item id of our customXml part: it is one and the same in every workbook, so its id may be too. */
export const STATE_PART = '{6B6F6879-6F00-4001-8000-73746174652E}';

/** The item id of the part that remembers what we wrote. */
export const MADE_PART = '{6B6F6879-6F00-4001-8000-6D6164650000}';
