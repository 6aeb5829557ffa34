/** Milliseconds that the page is given for what follows a click; machines that do several things at once are slow. */
const PATIENCE = 15_000;
const PAUSE = 50;

/** Looks again until the page has got there; the assertion of the last look fails the test. */
export async function eventually(look: () => Promise<void>, patience = PATIENCE): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
