/** The city itself, 聊城市: the root of every tree of areas. */
export const cityCode = '371500'

/** How much of a name is looked for. */
export const nameSize = { least: 1, most: 20 }

/** 聊城市政府 stands about here, in WGS-84; from there no border of the city is further than this, in metres. */
export const cityCentre = [115.98, 36.45] as const
export const cityReach = 100_000
