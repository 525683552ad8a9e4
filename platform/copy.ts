/** Puts a text on the clipboard; resolves whether that worked: pages without a secure connection have none. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
