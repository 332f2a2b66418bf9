/** So much of a question that nothing answered is kept, in characters, after what points at a person was taken out. */
export const missedMost = 100
