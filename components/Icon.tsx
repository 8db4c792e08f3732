// The interface's few icons, drawn on a 20 × 20 grid with one stroke width.
const paths = {
  copy: 'M7 7V4.5A1.5 1.5 0 0 1 8.5 3h7A1.5 1.5 0 0 1 17 4.5v7a1.5 1.5 0 0 1-1.5 1.5H13M4.5 7h7A1.5 1.5 0 0 1 13 8.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 15.5v-7A1.5 1.5 0 0 1 4.5 7Z',
  done: 'm4 10.5 4 4 8-9',
  panel:
    'M3 4.5A1.5 1.5 0 0 1 4.5 3h11A1.5 1.5 0 0 1 17 4.5v11a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15.5ZM12 3v14',
  options: 'M3 6h8m4 0h2M3 14h2m4 0h8M11 6a2 2 0 1 0 4 0 2 2 0 1 0-4 0ZM5 14a2 2 0 1 0 4 0 2 2 0 1 0-4 0Z',
  search: 'M3.5 8.75a5.25 5.25 0 1 0 10.5 0 5.25 5.25 0 1 0-10.5 0ZM12.6 12.6 17 17',
  fold: 'm7 4 6 6-6 6',
  close: 'm5 5 10 10M15 5 5 15',
  page: 'M5 2.5h7L15.5 6v11.5h-10.5ZM7.5 9h5.5M7.5 12h5.5M7.5 15h3',
  lock: 'M5 9h10v8H5ZM7 9V6.5a3 3 0 0 1 6 0V9',
  leave: 'M8 4H4v12h4M9 10h8m-3-3 3 3-3 3',
  fault: 'M10 3 18 17H2ZM10 8.5v4m0 2v.2',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}

/** The extension's mark: a drop of clear water with three lines of text in it (drawn as in public/icon). */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="22" height="22" aria-hidden="true" focusable="false">
      <path
        className="mark-drop"
        d="M16 1.5c4.6 6 9.8 11.2 9.8 18.2a9.8 9.8 0 0 1-19.6 0C6.2 12.7 11.4 7.5 16 1.5Z"
      />
      <path className="mark-lines" d="M12.4 15.5h7.2M10.8 20h10.4M12.4 24.5h5" />
    </svg>
  );
}
