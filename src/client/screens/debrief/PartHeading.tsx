/** The heading of a part of the debrief, which the list of parts leads to. */
export function PartHeading({ part, title, about }: { readonly part: string; readonly title: string; readonly about?: string }) {
  return (
    <header className="part-heading">
      <h2 id={`debrief-${part}`} tabIndex={-1}>
        {title}
      </h2>
      {about !== undefined && <p className="quiet">{about}</p>}
    </header>
  );
}
