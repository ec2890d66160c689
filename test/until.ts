/** Until something holds; a test's own time limit ends the wait. A busy machine needs longer for it than any fixed pause. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
