export function PackPrint() {
  return null;
}
