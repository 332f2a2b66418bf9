/** The years that anybody may look at: this one and three before it, the newest first. */
export const yearsShown = (thisYear: number): string[] => [0, 1, 2, 3].map((back) => String(thisYear - back))
