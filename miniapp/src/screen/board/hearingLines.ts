const hourAndPlace = /^(.*?(?:点半?|分))，(在.*)$/

/** The hour on one line and the place on the next, so that no number is torn from what it counts. */
export function hearingLines(words: string): string[] {
  const [, hour, place] = hourAndPlace.exec(words) ?? []
  return hour && place ? [hour, place] : [words]
}
