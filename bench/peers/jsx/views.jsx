/** The views that Preact and React share. */
function Poster({ paper, ink, ball, box, cy, r, height, lines }) {
  return (
    <svg viewBox={box} aria-hidden="true" preserveAspectRatio="xMidYMid slice" fill={ink}>
      <rect width="200" height="300" fill={paper} />
      <circle cx="100" cy={cy} r={r} fill={ball} />
      <rect x="99" width="2" y={cy} height={height} fill={paper} />
      {lines.map((line) => (
        <text key={line.y} x="16" y={line.y} font-size={line.size} textLength={line.width} lengthAdjust="spacingAndGlyphs">
          {line.text}
        </text>
      ))}
    </svg>
  );
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

function Entry({ name, years, as, character, hidden, notes }) {
  return (
    <li className="cast-entry">
      <span className="cast-name">
        {name} {years && <span className="cast-years">{years}</span>}
      </span>{' '}
      <span className="cast-as">{as}</span>{' '}
      <span className={hidden ? 'cast-character cast-hidden' : 'cast-character'}>
        {character}{' '}
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
