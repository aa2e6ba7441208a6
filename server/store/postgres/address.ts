/** The address of a database without user and password, for messages: `db.example:5432/injuries`. */
export function tellAddress(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname === '' ? 'localhost' : hostname}:${port === '' ? '5432' : port}${pathname}`;
}
