const paths = {
  lens: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14M15 15l7 7',
  cross: 'M4 4l16 16M20 4L4 20',
} as const;

/** A sign beside words that say the same, in the colour of the text. */
export function Icon({ sign }: { readonly sign: keyof typeof paths }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path d={paths[sign]} fill="none" stroke="currentColor" strokeWidth="3" />
    </svg>
  );
}
