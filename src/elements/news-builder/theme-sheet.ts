/** Style sheets that were fetched, by their address. */
const fetched = new Map<string, Promise<string>>();

/**
 * The rules of a theme for one element of a shadow root: a theme sets its properties on `:root`, which
 * would give the builder its colours too.
 *
 * @param selector stands in the place of `:root`
 */
export async function themeFor(selector: string, address: string): Promise<string> {
  const known =
    fetched.get(address) ??
    fetch(address).then(
      (response) => (response.ok ? response.text() : ''),
      () => '',
    );
  fetched.set(address, known);
  return (await known).replaceAll(':root', selector);
}
