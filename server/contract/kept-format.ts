/**
 * Formats of numbers and days in British English, made when first needed and kept: making one takes a thousand times as
 * long as using it, and a page writes thousands of figures.
 */

/** Writes numbers in one way. */
export function numberFormat(options: Intl.NumberFormatOptions): (value: number) => string {
  let made: Intl.NumberFormat | undefined;
  return (value) => {
    made ??= new Intl.NumberFormat('en-GB', options);
    return made.format(value);
  };
}

/** Writes days ("2024-03-31") in one way, whatever the time zone of whoever reads them. */
export function dayFormat(options: Intl.DateTimeFormatOptions): (day: string) => string {
  let made: Intl.DateTimeFormat | undefined;
  return (day) => {
    made ??= new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
    return made.format(new Date(`${day}T00:00:00Z`));
  };
}
