/** The city itself, 聊城市: the root of every tree of areas. */
export const cityCode = '371500'

/** How much of a name is looked for. */
export const nameSize = { least: 1, most: 20 }
