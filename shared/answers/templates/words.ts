/** What each field of a reply template takes, in characters. 本市约定. */
export const templateSizes = {
  title: { least: 2, most: 20 },
  fits: { least: 4, most: 60 },
  text: { least: 20, most: 2000 },
}
