import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSettings } from '../../platform/settings'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'

/** How much of a question fills three lines on the narrowest phone. */
const threeLines = { normal: 40, large: 30, largest: 24 } as const
/** Folding saves nothing below this. */
const worthIt = 10

/** The question as it was asked; a long story is folded after three lines, for its answer is what was come for. */
export function Asked({ question }: { question: string }) {
  const most = useSettings(({ typeSize }) => threeLines[typeSize])
  const [open, setOpen] = useState(false)
  const long = question.length > most + worthIt
  return (
    <View>
      <Heading level={1} className={question.length > most ? 'asked--long' : ''}>
        {long && !open ? `${question.slice(0, most)}…` : question}
      </Heading>
      {long ? (
        <Pressable kind="link" expanded={open} onPress={() => setOpen(!open)}>
          {open ? '收起' : '看全部'}
        </Pressable>
      ) : null}
    </View>
  )
}
