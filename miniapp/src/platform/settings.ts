import { create } from 'zustand'
import { keep, kept } from './kept'

export const typeSizes = ['normal', 'large', 'largest'] as const
/** 长辈版: how large everything is written. normal × 1, large × 1.375, largest × 1.75. */
export type TypeSize = (typeof typeSizes)[number]

interface Settings {
  typeSize: TypeSize
  setTypeSize: (typeSize: TypeSize) => void
}

const key = 'settings.typeSize'

export const useSettings = create<Settings>()((set) => ({
  typeSize: kept<TypeSize>(key, 'normal'),
  setTypeSize: (typeSize) => {
    keep(key, typeSize)
    set({ typeSize })
  },
}))
