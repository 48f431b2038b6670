/** A person's word for an element of the plan: its name, or its id where it has none. */
export function labelOf(element: { readonly name: string; readonly id: string }): string {
  return element.name.trim() === '' ? element.id : element.name;
}
