import { View } from '@tarojs/components'
import { useState } from 'react'
import { copyText } from '../platform/copyText'
import type { Refused } from '../platform/refused'
import { Failure } from './Failure'
import { Pressable } from './Pressable'
import type { PressableProps } from './pressableProps'

interface CopyProps extends Pick<PressableProps, 'kind' | 'label'> {
  text: string
  /** On the button, until it is done. */
  word: string
}

/** Copies, and says whether it did: never a tap that ends in nothing. */
export function Copy({ text, word, kind = 'link', label }: CopyProps) {
  const [copied, setCopied] = useState<string>()
  const [refused, setRefused] = useState<Refused>()
  const copy = async () => {
    const why = await copyText(text)
    setRefused(why)
    setCopied(why ? undefined : text)
  }
  const done = copied === text
  return (
    <View className="copy stack stack--close">
      <Pressable kind={kind} {...(label && !done ? { label } : {})} onPress={() => void copy()}>
        {done ? '已复制' : word}
      </Pressable>
      {refused ? <Failure compact thrown={refused} /> : null}
    </View>
  )
}
