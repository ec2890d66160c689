/** The namespace of our customXml part. The number is that of the format: another one is another part. */
export const STATE_NAMESPACE = 'urn:kohyo:state:1';
