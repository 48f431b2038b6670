export function MethodPrint() {
  return null;
}
