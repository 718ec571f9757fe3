### The sentences of the widgets in English: the source of all languages. One file a language; docs/languages.md says how to translate.
### $way: theatrical, premiere, digital, disc, streaming, out
### $level: 1, 2, 3
### $season: spring, summer, autumn, winter
### $precision: day, month, season, year

## What several sentences have in common. A language may have other parts, or none.

# How a title is out.
# Variables: $way
# Example: In cinemas
part-how =
    { $way ->
        [theatrical] In cinemas
        [premiere] Premiere
        [digital] To rent or buy
        [disc] On disc
        [streaming] Streaming
       *[out] Out
    }

# How a title is out, and where.
# Variables: $way, $place?
# Example: In cinemas
part-there =
    { $place ->
        [none] { part-how }
       *[other]
            { $way ->
                [premiere] Premiere in { $place }
                [streaming] Streaming on { $place }
               *[other] { part-how }
            }
    }

# When a title came out.
# Variables: $date, $precision
# Example: on June 6, 2025
part-then =
    { $precision ->
        [day] on { $date }
       *[other] in { $date }
    }

# What a title does when it comes.
# Variables: $way
# Example: opens in cinemas
part-opens =
    { $way ->
        [theatrical] opens in cinemas
        [premiere] has its premiere
        [digital] can be rented or bought
        [disc] comes out on disc
        [streaming] starts streaming
       *[out] comes out
    }

# What a spoiler gives away.
# Variables: $level, $title
# Example: how Ballerina begins
part-plot =
    { $level ->
        [1] how { $title } begins
        [2] what happens in { $title }
       *[3] how { $title } ends
    }

## Words of cards, casts, phases and facts. Pages in this language load them first.

# A season of a year: `summer 2025`; with an empty year, the season alone.
# Variables: $season, $year
# Example: spring 2025
main-season = { $season } { $year }

# Variables: $text, $market
# Example: June 6, 2025 (United Kingdom)
main-in-market = { $text } ({ $market })

# The phases that a release has decided; the others are told by `status`.
# Variables: { $way, $date, $place? }
# Example: In cinemas from June 6, 2025
main-phase =
    .unknown = No release known
    .dated = { part-there } from { $date }
    .opening-today = { part-there } from today
    .in-cinemas = In cinemas now
    .at-home = To watch at home
    .streaming = { part-there }

main-field =
    .date = Release
    .runtime = Runtime
    .rating = Rating
    .distributor = Distributor
    .cast = With

# Labels a number of people.
# Variables: $count (number)
# Example: Directors
main-makers =
    .director =
        { $count ->
            [one] Director
           *[other] Directors
        }
    .writers =
        { $count ->
            [one] Writer
           *[other] Writers
        }

# Variables: $day
# Example: As known on June 6, 2025
main-as-of = As known on { $day }

main-updated = Updated

main-corrected = Corrected

# What a value was on the day of publication.
# Variables: $before
# Example: was June 7, 2024
main-was = was { $before }

# Variables: $publisher, $day?
# Example: Variety, June 6, 2025
main-said =
    { $day ->
        [none] { $publisher }
       *[other] { $publisher }, { $day }
    }

# A statement with its source; with an empty text, what is in brackets alone.
# Variables: $text, $said
# Example: June 6, 2025 (Variety, June 6, 2025)
main-attributed = { $text } ({ $said })

main-disputed = Sources differ

# Stands in place of what is hidden; `count` where that is several records.
# Variables: $level, $title, $count?
# Example: 3 spoilers hidden: how Ballerina begins
main-hidden =
    { $count ->
        [none] Spoiler: { part-plot }
       *[other] { $count } spoilers hidden: { part-plot }
    }

# Follows the sentence `hidden` on a button that reveals it.
main-show-it = Show

# Variables: $title, $way
# Example: Ballerina opens in cinemas today.
main-comes-today = { $title } { part-opens } today.

# Variables: $title, $date
# Example: Ballerina is announced for June 6, 2025; the day is not known yet.
main-partly-dated = { $title } is announced for { $date }; the day is not known yet.

# Variables: $title
# Example: No release date has been announced for Ballerina.
main-undated = No release date has been announced for { $title }.

# Tells of a release that has come: `Opened in cinemas on June 6, 2025`, `Opened in cinemas in June 2025`.
# Variables: $way, $date, $precision
# Example: Opened in cinemas on June 6, 2025
main-came-out =
    { $way ->
        [theatrical] Opened in cinemas { part-then }
        [premiere] Premiered { part-then }
       *[other] { part-how } since { $date }
    }

main-date-history = Earlier dates

# Variables: $date, $movedOn?
# Example: June 6, 2025, moved on February 20, 2024
main-moved =
    { $movedOn ->
        [none] { $date }
       *[other] { $date }, moved on { $movedOn }
    }

# Variables: $title
# Example: Cast of Ballerina
main-cast-of = Cast of { $title }

main-role-group =
    .lead = Leads
    .supporting = Supporting
    .cameo = Cameos
    .voice = Voices

main-other-roles = Others

main-returning = Returning

main-returning-cast = Returning

main-new-cast = New

# Stands between person and character, for screen readers.
main-as = as

main-undisclosed = Undisclosed role

# Variables: $names
# Example: formerly Ana de Armas and Ian McShane
main-formerly = formerly { $names }

main-was-undisclosed = undisclosed at first

main-final-role = Final role

# Variables: $born?, $died
# Example: 1962–March 17, 2023
main-memoriam =
    { $born ->
        [none] died { $died }
       *[other] { $born }–{ $died }
    }

# Variables: $count
# Example: Show all 3
main-show-all = Show all { $count }

main-show-fewer = Show fewer

# Variables: $title
# Example: No cast is known for Ballerina.
main-no-cast = No cast is known for { $title }.

main-status =
    .rumoured = rumoured
    .talks = in talks
    .announced = announced
    .writing = being written
    .filming = filming
    .post-production = in post-production
    .released = released
    .cancelled = cancelled

# Marks an estimated amount.
# Variables: $amount
# Example: about 90 million
main-about = about { $amount }

main-today = Today

# An amount of US dollars; the number is in words: `90 million`.
# Variables: $amount
# Example: $90 million
main-dollars = ${ $amount }

# A widget's link to the page's list of sources, and the heading of an empty list.
main-sources = Sources

# Variables: $attribute, $value, $used
# Example: region="XX" cannot be read; using English.
main-bad-value = { $attribute }="{ $value }" cannot be read; using { $used }.

main-unfetched = Part of the data could not be fetched.

## What English is used instead of. These are English only: nobody translates them, because the language that they would be in is the one that is not there.

# Said of a language that has no sentences, or whose file of sentences did not arrive; `$lost` is then its code.
# Variables: $language, $lost?
# Example: The file of sentences for language “fr” did not load; using en.
fallback-used =
    { $lost ->
        [none] No sentences exist for language “{ $language }”; using en.
       *[other] The file of sentences for language “{ $lost }” did not load; using en.
    }

## Running countdowns.

# The event, in words that follow the digits: `until it opens in cinemas`.
countdown-until =
    .theatrical = until it opens in cinemas
    .premiere = until its premiere
    .digital = until it can be rented or bought
    .disc = until it is out on disc
    .streaming = until it streams
    .out = until it comes out

# Variables: $title, $way, $distance, $date
# Example: Ballerina opens in cinemas in 3 days, on June 6, 2025.
countdown-comes = { $title } { part-opens } { $distance }, on { $date }.

countdown-add-to-calendar = Add to calendar

## Facts in sentences, and what does not exist.

# The new value of an overtaken value in a sentence: `now June 6, 2025`.
# Variables: $value
# Example: now XX
fact-now-is = now { $value }

fact-what-is-known = What is known

# Variables: $day
# Example: When this ran, June 6, 2025
fact-when-this-ran = When this ran, { $day }

fact-not-known-then = not known then

# Names the nearest ids, or else all.
# Variables: $id, $nearest?, $all
# Example: There is no title “balerina” here. Did you mean ballerina?
fact-no-such =
    { $nearest ->
        [none] There is no title “{ $id }” here. There are { $all }.
       *[other] There is no title “{ $id }” here. Did you mean { $nearest }?
    }

# Variables: $field, $nearest?, $all
# Example: There is no field “runtme” here. Did you mean ballerina?
fact-no-field =
    { $nearest ->
        [none] There is no field “{ $field }” here. There are { $all }.
       *[other] There is no field “{ $field }” here. Did you mean { $nearest }?
    }

# Said of a tag without a required attribute.
# Variables: $attributes
# Example: Without film="…" there is nothing to show.
fact-missing-attribute = Without { $attributes } there is nothing to show.

## Crew and story of a title.

# Variables: $title
# Example: Crew of Ballerina
film-crew-of = Crew of { $title }

# Variables: $title
# Example: No crew is known for Ballerina.
film-no-crew = No crew is known for { $title }.

# The label of a job for a number of people.
# Variables: $count (number)
# Example: Directors
film-job =
    .director =
        { $count ->
            [one] Director
           *[other] Directors
        }
    .showrunner =
        { $count ->
            [one] Showrunner
           *[other] Showrunners
        }
    .developer = Developed by
    .writer =
        { $count ->
            [one] Writer
           *[other] Writers
        }
    .producer =
        { $count ->
            [one] Producer
           *[other] Producers
        }
    .executive-producer =
        { $count ->
            [one] Executive producer
           *[other] Executive producers
        }
    .composer = Music
    .cinematographer = Cinematography
    .editor =
        { $count ->
            [one] Editor
           *[other] Editors
        }

# Variables: $title
# Example: What Ballerina is about
film-story-of = What { $title } is about

# Variables: $title
# Example: Nothing is known of what Ballerina is about.
film-no-story = Nothing is known of what { $title } is about.

# Precedes the hidden parts of a plot, each of which is a word of `plotPart`.
# Variables: $title
# Example: Spoilers for Ballerina:
film-spoilers-for = Spoilers for { $title }:

film-plot-part =
    .level-1 = how it begins
    .level-2 = what happens
    .level-3 = how it ends

## Grosses, videos, ways to watch, and progress.

# Variables: $title
# Example: Box office of Ballerina
market-box-office-of = Box office of { $title }

# Variables: $title
# Example: No figures are known for Ballerina.
market-no-figures = No figures are known for { $title }.

# The label of a gross, with the day by which it was reached: `US and Canada by June 13, 2025`.
# Variables: $day
# Example: US and Canada by June 6, 2025
market-gross-by =
    .domestic = US and Canada by { $day }
    .worldwide = Worldwide by { $day }

# The label of a gross that is much older than the other gross of its title: `US and Canada, last figure: June 22, 2025`.
# Variables: $day
# Example: US and Canada, last figure: June 6, 2025
market-last-gross =
    .domestic = US and Canada, last figure: { $day }
    .worldwide = Worldwide, last figure: { $day }

# The day by which a compared title reached its gross, and which day of its run that was.
# Variables: $day
# Example: by June 6, 2025
market-known-by = by { $day }

# Variables: $day
# Example: day June 6, 2025 in cinemas
market-day-of-run = day { $day } in cinemas

# A budget with its amount, in the chart and in comparisons: `Budget $90M`.
# Variables: $amount
# Example: Budget 90 million
market-budget-of = Budget { $amount }

# The caption of a chart, with its metric, unit and days: `Gross, worldwide, in millions of US dollars, from its release on June 6, 2025`.
# Variables: $gross, $since?
# Example: Gross, worldwide, in millions of US dollars, from its release on June 6, 2025
market-in-millions =
    { $since ->
        [none] { $gross }, in millions of US dollars
       *[other] { $gross }, in millions of US dollars, { $since }
    }

# Variables: $day
# Example: from its release on June 6, 2025
market-since-release = from its release on { $day }

market-estimate = estimate

market-reported = reported

# Explains the mark of a range.
market-range = range of sources

# Explains the mark of a figure of which only the month is known.
market-some-day = some day of these

# Variables: $count
# Example: All figures (3)
market-all-figures = All figures ({ $count })

market-day = Day

market-amount = Amount

market-source = Source

market-unknown = not known

# Variables: $title
# Example: Teaser for Ballerina
market-video-of =
    .teaser = Teaser for { $title }
    .trailer = Trailer for { $title }
    .clip = Clip from { $title }
    .featurette = Behind the scenes of { $title }

# Variables: $title
# Example: There is no trailer for Ballerina yet.
market-no-trailer-yet = There is no trailer for { $title } yet.

# Variables: $title
# Example: No trailer for Ballerina is known.
market-no-trailer = No trailer for { $title } is known.

# The accessible name of a button that plays a video.
# Variables: $video, $title
# Example: Play: Trailer, Ballerina
market-play-of = Play: { $video }, { $title }

market-cannot-show = This video cannot be played here.

# Variables: $host
# Example: Watch on youtube.com
market-watch-at = Watch on { $host }

# Tells, before a video is played, what playing it does.
# Variables: $host
# Example: Playing loads the video from youtube.com, which learns your address and may store data on your device.
market-consent = Playing loads the video from { $host }, which learns your address and may store data on your device.

market-remember = Don’t ask again on this device

# Variables: $host
# Example: youtube.com videos play without asking on this device.
market-remembered = { $host } videos play without asking on this device.

market-ask-again = Ask again

market-not-kept = Your device keeps nothing from this page: what you choose holds until you leave it.

market-other-videos = Other videos

# The heading of what is watched, played or read.
# Variables: $title
# Example: Where to watch Ballerina
market-where-heading =
    .watch = Where to watch { $title }
    .play = Where to play { $title }
    .read = Where to read { $title }

# Says that nothing is known of it.
# Variables: $title
# Example: It is not known where Ballerina can be watched.
market-where-unknown =
    .watch = It is not known where { $title } can be watched.
    .play = It is not known where { $title } can be played.
    .read = It is not known where { $title } can be read.

market-region = Country

market-cinemas-only = In cinemas only, for now

market-home =
    .theatrical = In cinemas
    .streaming = Streaming
    .digital = To rent or buy
    .disc = On disc

# The same of what is not watched.
market-copy =
    .theatrical = In arcades
    .streaming = Streaming
    .digital = Download
    .disc = In shops

# Variables: $date
# Example: since June 6, 2025
market-here = since { $date }

# Variables: $date
# Example: from June 6, 2025
market-coming = from { $date }

market-day-unknown = day not known

# The day of the newest claim, before the publishers.
# Variables: $day
# Example: Checked June 6, 2025
market-checked = Checked { $day }

market-worldwide = worldwide

# Variables: $region
# Example: Not known for your region (Germany).
market-unknown-for = Not known for your region ({ $region }).

# Variables: $regions
# Example: Something is known for the United States and Germany.
market-known-for = Something is known for { $regions }.

market-disclosure = The publisher may earn money when you follow these links.

# Variables: $title
# Example: Status of Ballerina
market-status-of = Status of { $title }

# Variables: $title
# Example: Nothing is known of how far Ballerina has come.
market-no-status = Nothing is known of how far { $title } has come.

# The step of a title that got a release date.
market-dated = Dated

# The names of standings.
market-standing =
    .rumoured = rumoured
    .estimated = estimated
    .reported = reported
    .announced = announced
    .confirmed = confirmed
    .corrected = corrected

# The day and standing of a claim, before its source: `August 2020, reported:`.
# Variables: $day?, $standing
# Example: June 6, 2025, reported:
market-told =
    { $day ->
        [none] { $standing }:
       *[other] { $day }, { $standing }:
    }

market-step-back = A step back

# Leads the steps that are still ahead.
# Variables: $steps
# Example: Not yet: filming, post-production
market-not-yet = Not yet: { $steps }

# Variables: $day
# Example: No word since June 6, 2025
market-no-word-since = No word since { $day }

## Questions and quotes.

# Variables: $title
# Example: Questions about Ballerina
media-questions-about = Questions about { $title }

# Variables: $title
# Example: No question about Ballerina has an answer here.
media-no-questions = No question about { $title } has an answer here.

# Names the nearest ids, or else all.
# Variables: $id, $nearest?, $all
# Example: There is no question “balerina” here. Did you mean ballerina?
media-no-such-question =
    { $nearest ->
        [none] There is no question “{ $id }” here. There are { $all }.
       *[other] There is no question “{ $id }” here. Did you mean { $nearest }?
    }

media-no-answer = There is no answer yet.

media-no-answer-then = There was no answer then.

# Leads an answer that stood on the day of publication and no longer stands.
# Variables: $published
# Example: When this ran on January 25, 2024, the answer was:
media-answered-then = When this ran on { $published }, the answer was:

# Leads the newest visible answer, where the standing answer is hidden.
media-answered-before = The answer before that:

# Variables: $question
# Example: Link to this question: When does it come out?
media-link-to = Link to this question: { $question }

# Variables: $title
# Example: No quote about Ballerina is recorded.
media-no-quote = No quote about { $title } is recorded.

# Variables: $id, $nearest?, $all
# Example: There is no quote “balerina” here. Did you mean ballerina?
media-no-such-quote =
    { $nearest ->
        [none] There is no quote “{ $id }” here. There are { $all }.
       *[other] There is no quote “{ $id }” here. Did you mean { $nearest }?
    }

media-source = Source:

# A job as a phrase about a person: `director`.
media-does =
    .director = director
    .showrunner = showrunner
    .developer = developer
    .writer = writer
    .producer = producer
    .executive-producer = executive producer
    .composer = composer
    .cinematographer = cinematographer
    .editor = editor

# Variables: $jobs, $title
# Example: director of Ballerina
media-jobs-on = { $jobs } of { $title }

# Variables: $character, $title
# Example: Eve in Ballerina
media-plays = { $character } in { $title }

# Variables: $title
# Example: in the cast of Ballerina
media-in-cast-of = in the cast of { $title }

## Release history, sources, changes, and faults of data.

# Variables: $title
# Example: Release dates of Ballerina
more-history-of = Release dates of { $title }

more-announced-date = Date

more-announced-on = Announced

more-announced-by = By

# Variables: $distance
# Example: in 3 days later
more-later = { $distance } later

# Variables: $distance
# Example: in 3 days earlier
more-earlier = { $distance } earlier

# The length of a move in a chart: `+364 days`.
# Variables: $distance
# Example: +in 3 days
more-plus = +{ $distance }

# Variables: $distance
# Example: −in 3 days
more-minus = −{ $distance }

# Tells at a corrected date which one had been wrong.
# Variables: $wrong
# Example: June 7, 2024 was wrong
more-corrected-date = { $wrong } was wrong

# Variables: $title
# Example: No release date has been announced for Ballerina.
more-no-dates = No release date has been announced for { $title }.

# The heading of a list of sources. `count` is `number` as text.
# Variables: $count, $number (number)
# Example: 3 sources
more-source-count =
    { $number ->
        [one] { $count } source
       *[other] { $count } sources
    }

more-no-sources = No source is shown on this page.

more-source-kind =
    .official = Studio and makers
    .trade = Trade press
    .press = Newspapers, agencies and magazines
    .site = Film and entertainment sites
    .open = Blogs, wikis and aggregators

# Says how many of all sources are shown, once a widget's link has led to them.
# Variables: $some, $all
# Example: 3 of ballerina and john-wick sources, for what you were reading
more-cited-sources = { $some } of { $all } sources, for what you were reading

more-all-sources = Show all

more-back-to-widget = Back to where you were

# The version and day of the data.
# Variables: $version, $day
# Example: Data 2026.11.1 of June 6, 2025
more-edition = Data { $version } of { $day }

more-field-name =
    .name = Title
    .status = Status
    .release-date = In cinemas
    .premiere-date = Premiere
    .digital-date = To rent or buy
    .disc-date = On disc
    .streaming-date = Streaming from
    .streaming-home = Streaming on
    .runtime = Runtime
    .rating = Rating
    .distributor = Distributor
    .logline = What it is about
    .director = Director
    .writer = Writer
    .producer = Producer
    .executive-producer = Executive producer
    .composer = Music
    .cinematographer = Cinematography
    .editor = Editing
    .showrunner = Showrunner
    .developer = Developer
    .budget = Budget
    .opening = Opening weekend, US and Canada
    .opening-worldwide = Opening weekend, worldwide
    .second-weekend = Second weekend, US and Canada
    .domestic = Gross, US and Canada
    .worldwide = Gross, worldwide
    .born = Born
    .died = Died
    .aliases = Also known as
    .allegiance = Allegiance
    .fate = Fate

# Variables: $day
# Example: What has changed since June 6, 2025
more-changes-since = What has changed since { $day }

# Variables: $day
# Example: Nothing told here has changed since June 6, 2025.
more-no-changes = Nothing told here has changed since { $day }.

more-change-kind =
    .development = What became different
    .correction = What had been wrong

# A new value, and what it was in the words of `past`.
# Variables: $after, $past
# Example: $137 million, up from $90 million
more-changed = { $after }, { $past }

# What a value was, by the manner of its change; `added` is told of the new members of a list.
# Variables: $before
# Example: wrongly given as June 7, 2024
more-past =
    .corrected = wrongly given as { $before }
    .disputed = was { $before }
    .settled = sources had differed: { $before }
    .up = up from { $before }
    .down = down from { $before }
    .added = new: { $before }
    .replaced = no longer { $before }
    .phase = back then: { $before }

# Variables: $person
# Example: Ana de Armas’s role
more-role-of = { $person }’s role

more-joined-cast = Joined the cast

more-unpublished = It is not known when this article ran: give a day in “since”, or in the provider’s “published”.

# Variables: $count, $first
# Example: Faults in the data, 3: titles[0].name
more-bad-data = Faults in the data, { $count }: { $first }

# Why a publisher's dataset could not be read.
# Variables: $detail?
# Example: The dataset could not be reached (404).
more-unread =
    .blocked =
        { $detail ->
            [none] The dataset could not be reached.
           *[other] The dataset could not be reached ({ $detail }).
        }
    .status =
        { $detail ->
            [none] The dataset’s server answered with an error.
           *[other] The dataset’s server answered with { $detail }.
        }
    .type =
        { $detail ->
            [none] The dataset is not JSON.
           *[other] The dataset is not JSON but { $detail }.
        }
    .too-large =
        { $detail ->
            [none] The dataset is too large.
           *[other] The dataset is larger than { $detail } bytes.
        }
    .timeout =
        { $detail ->
            [none] The dataset did not arrive in time.
           *[other] The dataset did not arrive within { $detail } ms.
        }
    .malformed =
        { $detail ->
            [none] The dataset is not well-formed JSON.
           *[other] The dataset is not well-formed JSON: { $detail }.
        }
    .too-deep =
        { $detail ->
            [none] The dataset is nested too deep.
           *[other] The dataset is nested more than { $detail } levels deep.
        }
    .too-many =
        { $detail ->
            [none] The dataset holds too many entries.
           *[other] The dataset holds more than { $detail } entries.
        }

## Seen titles, hidden spoilers, and related articles.

# Replaces a hidden part where the title that it reveals has no name to show.
reader-hidden-part = Spoiler

reader-hide-again = Hide again

reader-what-seen = What have you seen?

reader-have-seen = I have seen

# Explains the effect of marking titles as seen.
reader-why-say = Tick what you have seen, and its spoilers are shown on every page of this site.

# Precedes a choice of titles.
reader-up-to = I have seen everything up to

# Asks for that choice, while the seen titles are not the first of the list.
reader-none-chosen = choose a title

reader-forget = Clear all

reader-kept-here = Kept on this device only.

reader-not-kept = This device keeps nothing: it holds until you leave this page.

reader-needs-script = Without JavaScript nothing can be remembered: whatever gives a story away stays hidden.

reader-no-titles = There is nothing to have seen yet.

reader-watch-in =
    .release = In order of release
    .story = In order of the story

reader-title-kind =
    .film = film
    .series = series
    .game = game
    .comic = comic

# Variables: $seen, $all
# Example: 3 of ballerina and john-wick seen
reader-seen-count = { $seen } of { $all } seen

# Variables: $time
# Example: 4 hr 12 min left
reader-time-left = { $time } left

# The time left where the runtime of a remaining title is unknown.
# Variables: $time
# Example: at least 4 hr 12 min left
reader-time-left-at-least = at least { $time } left

reader-all-seen = all seen

reader-not-out = not out yet

reader-place-disputed = sources differ about its place

reader-place-unknown = its place is not known

reader-order-contradicted = What is told of the story’s order contradicts itself: this is the order of release.

reader-related = Related articles

# Variables: $title
# Example: More about Ballerina
reader-related-to = More about { $title }

# Variables: $titles
# Example: Some are hidden until you have seen Ballerina and John Wick.
reader-some-hidden = Some are hidden until you have seen { $titles }.

# Variables: $titles
# Example: Hidden until you have seen Ballerina and John Wick.
reader-all-hidden = Hidden until you have seen { $titles }.

# Like `someHidden` and `allHidden`, where the titles have no name to show or seeing them would reveal nothing.
reader-some-hidden-part = Some are hidden because they give a story away.

reader-all-hidden-part = Hidden because they give a story away.

## Timelines, people and characters.

# The heading of a timeline, by lens.
story-line =
    .story = The story in order
    .release = In order of release
    .watch = What to watch, in order
    .production = How it was made

# The label of the choice of lens, and the button of each lens.
story-order-by = Order

story-lens =
    .story = Story
    .release = Release
    .watch = Watching
    .production = Production

# The heading of entries without a place on the timeline.
story-loose =
    .story = Not placed in the story
    .release = No date yet
    .watch = No date yet
    .production = Day not known

# Variables: $titles
# Example: before Ballerina and John Wick
story-before = before { $titles }

# Variables: $titles
# Example: after Ballerina and John Wick
story-after = after { $titles }

# Variables: $titles
# Example: during Ballerina and John Wick
story-during = during { $titles }

# Variables: $title
# Example: Told in Ballerina
story-told-in = Told in { $title }

# Variables: $title
# Example: Set before Ballerina
story-set-before = Set before { $title }

story-empty-line = Nothing is known of this stretch.

# Tells readers that the story's order contradicts itself; `cycleOf` tells the developer, with the ids.
story-cycle = What is said about the story’s order contradicts itself. The titles stand in the order of their release.

# Variables: $ids
# Example: The order of the story contradicts itself: a, b, a. Using the order of release.
story-cycle-of = The order of the story contradicts itself: { $ids }. Using the order of release.

# Variables: $person
# Example: No credit of Ana de Armas is known.
story-no-credits = No credit of { $person } is known.

story-undated = No date

# Variables: $id, $nearest?
# Example: There is no person “balerina” here. Did you mean ballerina?
story-no-person =
    { $nearest ->
        [none] There is no person “{ $id }” here.
       *[other] There is no person “{ $id }” here. Did you mean { $nearest }?
    }

# Heads the titles in which these actors play a character.
# Variables: $actors
# Example: Played by Keanu Reeves
story-played-by = Played by { $actors }

# Variables: $character
# Example: It is not known where Eve appears.
story-no-appearances = It is not known where { $character } appears.

story-bounty = Price on their head

# Variables: $id, $nearest?
# Example: There is no character “balerina” here. Did you mean ballerina?
story-no-character =
    { $nearest ->
        [none] There is no character “{ $id }” here.
       *[other] There is no character “{ $id }” here. Did you mean { $nearest }?
    }

story-appearances = Who appears where

story-character = Character

# The kinds of role, in one word each.
story-role =
    .lead = Lead
    .supporting = Supporting
    .cameo = Cameo
    .voice = Voice
    .other = Appears

# The text of an empty table cell, for screen readers.
story-untold = nothing told

story-empty-table = No appearance is known.

## Feeds and calendars.

feed-feed = What has become known about films

# The name of a feed of some titles.
# Variables: $titles
# Example: What has become known about Ballerina and John Wick
feed-feed-of = What has become known about { $titles }

# The headline of an entry: `Ballerina: in cinemas June 6, 2025, no longer June 7, 2024`.
# Variables: $title, $news
# Example: Ballerina: in cinemas June 6, 2025
feed-headline = { $title }: { $news }

# The words before a field's value in a headline.
feed-lead =
    .name = called
    .status = now
    .release-date = in cinemas
    .premiere-date = premiere
    .digital-date = to rent or buy from
    .disc-date = on disc from
    .streaming-date = streaming from
    .streaming-home = streaming on
    .runtime = runtime
    .rating = rated
    .distributor = distributed by
    .director = directed by
    .writer = written by
    .producer = produced by
    .executive-producer = executive producer
    .composer = music by
    .cinematographer = cinematography by
    .editor = edited by
    .showrunner = showrunner
    .developer = developed by
    .budget = budget
    .opening = opening weekend, US and Canada:
    .opening-worldwide = opening weekend, worldwide:
    .second-weekend = second weekend, US and Canada:
    .domestic = gross, US and Canada:
    .worldwide = gross, worldwide:

# Variables: $person, $character
# Example: Ana de Armas plays Eve
feed-plays = { $person } plays { $character }

# Variables: $count (number), $names
# Example: Ana de Armas and Ian McShane join the cast
feed-joins =
    { $count ->
        [one] { $names } joins the cast
       *[other] { $names } join the cast
    }

# The source of an entry, and the day on which it became known.
# Variables: $publisher, $day
# Example: Source: Variety, June 6, 2025
feed-reported = Source: { $publisher }, { $day }

# Variables: $day
# Example: first trailer June 6, 2025
feed-first-trailer = first trailer { $day }

feed-calendar = Film releases

# The name of a calendar entry, by channel.
# Variables: $title, $place?
# Example: Ballerina: in cinemas
feed-entry =
    .theatrical = { $title }: in cinemas
    .premiere =
        { $place ->
            [none] { $title }: premiere
           *[other] { $title }: premiere in { $place }
        }
    .digital = { $title }: to rent or buy
    .disc = { $title }: on disc
    .streaming =
        { $place ->
            [none] { $title }: streaming
           *[other] { $title }: streaming on { $place }
        }

# Marks the entry of a release that no longer has its day.
# Variables: $entry
# Example: Ballerina: in cinemas – no longer on this day
feed-off = { $entry } – no longer on this day

## Embeds: titles of frames, and the pages around them.

# The title of a frame, where the widget has no heading beyond the film's title.
# Variables: $title
# Example: About Ballerina
frame-about = About { $title }

# Variables: $title
# Example: Release of Ballerina
frame-release-of = Release of { $title }

# Variables: $title
# Example: A quote about Ballerina
frame-quote-about = A quote about { $title }

# The link past the frame, for readers who go from link to link.
frame-skip = Skip to the end of this box

frame-text-version = Text version

# Variables: $site
# Example: Embeds of The Paper
frame-embeds-of = Embeds of { $site }

frame-paste-one = Paste a snippet into an article where its box is to stand.

# Introduces the script that sizes the frames.
frame-once-a-page = Once a page, add this script: it gives each box the height of its content.

frame-in-frame = The box alone

## Correction notes, and `wick diff`.

# What kind of difference there is between two versions of the ledger.
note-difference =
    .known = became known
    .changed = changed
    .moved = moved
    .corrected = corrected
    .disputed = disputed
    .confirmed = confirmed
    .edited = edited
    .withdrawn = withdrawn
    .added = added
    .removed = removed

# The lead of a note in an article, with the day on which it was added: of words that were wrong, else of an update.
# Variables: $day
# Example: Updated on June 6, 2025:
note-lead =
    .updated = Updated on { $day }:
    .corrected = Corrected on { $day }:

# The note itself: the article's words, and what stands now.
# Variables: $words, $news
# Example: “June 7, 2024” no longer holds. in cinemas June 6, 2025.
note-note =
    .development = { $words } no longer holds. { $news }.
    .correction = { $words } was wrong. { $news }.
    .disputed = Sources differ on { $words }. { $news }.

## Faults in links and shortcodes.

# Names the nearest names, or else all.
# Variables: $name, $nearest?, $all
# Example: There is no widget “wick-film-crad”. Did you mean ballerina?
shorthand-no-element =
    { $nearest ->
        [none] There is no widget “{ $name }”. There are { $all }.
       *[other] There is no widget “{ $name }”. Did you mean { $nearest }?
    }

# Variables: $option, $element, $nearest?, $all
# Example: wick-film-card has no option “film”; it is shown without. Did you mean ballerina?
shorthand-no-option =
    { $nearest ->
        [none] { $element } has no option “{ $option }”; it is shown without. There are { $all }.
       *[other] { $element } has no option “{ $option }”; it is shown without. Did you mean { $nearest }?
    }

# Said where neither an option nor the link's address names the title.
# Variables: $element, $option
# Example: Nothing names the title of wick-film-card: write the option film, or say by “wick:films” how the addresses of films look.
shorthand-no-title = Nothing names the title of { $element }: write the option { $option }, or say by “wick:films” how the addresses of films look.

# Variables: $element, $option
# Example: wick-film-card needs a value for film.
shorthand-no-value = { $element } needs a value for { $option }.

# Variables: $element
# Example: wick-film-card is a block, and cannot stand in a sentence: give it a paragraph of its own.
shorthand-in-sentence = { $element } is a block, and cannot stand in a sentence: give it a paragraph of its own.

shorthand-unpaired = A shortcode is not closed where it is opened: its [wick …] and its [/wick] must stand in the same paragraph.

## Faults that few pages have.

# Said where the page’s security policy stops the widgets from drawing. $names are those of Trusted Types policies.
# Variables: $names
# Example: The page’s policy of trusted types allows neither of wick-widgets, lit-html: the widgets cannot be drawn.
fault-security-policy = The page’s policy of trusted types allows neither of { $names }: the widgets cannot be drawn.

