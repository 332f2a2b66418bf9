/** 本市约定: what so many different people asked in so many days, and nothing answered, is shown to staff; of fewer, nothing. */
export const missedAfter = { people: 5, days: 90 }
