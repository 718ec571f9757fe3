/** The views that Preact and React share. */
function Poster({ ink, box, drawing }) {
  return <svg viewBox={box} aria-hidden="true" preserveAspectRatio="xMidYMid slice" fill={ink} dangerouslySetInnerHTML={{ __html: drawing }} />;
}

export function Card({ poster, title, phase, logline, facts }) {
  return (
    <div className="base">
      <div className="card-top">
        <div className="card-poster">
          <Poster {...poster} />
        </div>
        <div>
          <h3 className="title card-title">{title}</h3>
          <p className="card-phase">{phase}</p>
          <p className="card-logline">{logline}</p>
          <dl className="card-facts">
            {facts.map(({ term, text }) => (
              <div className="card-fact" key={term}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </div>
  );
}

export function Countdown({ title, phase, sentence }) {
  return (
    <div className="base">
      <h3 className="title">{title}</h3>
      <p className="countdown-phase">{phase}</p>
      <p className="countdown-sentence" aria-live="polite">
        {sentence}
      </p>
    </div>
  );
}

function Reveal({ hidden, show }) {
  return <button type="button" className="cast-reveal"><span className="cast-hidden">{hidden}</span> <span className="cast-show">{show}</span></button>;
}

function Entry({ name, years, as, character, hidden, notes }) {
  return (
    <li className="cast-entry">
      <span className="cast-name">
        {name} {years && <span className="cast-years">{years}</span>}
      </span>{' '}
      <span className="cast-as">{as}</span>{' '}
      <span className="cast-character">
        {hidden ? <Reveal {...hidden} /> : character}{' '}
        {notes.length > 0 && (
          <span className="cast-note">
            {notes.map((note) => (
              <span className="cast-item" key={note}>
                <span className="cast-mark">{note}</span>
              </span>
            ))}
          </span>
        )}
      </span>
    </li>
  );
}

export function Cast({ title, entries, stub }) {
  return (
    <div className="base">
      <h3 className="title cast-title">{title}</h3>
      <ul className="cast-list" role="list">
        {entries.map((entry) => (
          <Entry key={entry.name} {...entry} />
        ))}
        {stub && (
          <li className="cast-stub cast-entry">
            <button type="button" className="cast-reveal">
              <span className="cast-hidden">{stub.hidden}</span> <span className="cast-show">{stub.show}</span>
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
