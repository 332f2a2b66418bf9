import type { Answer } from '@shared/answers/answer/answer'
import { View } from '@tarojs/components'
import { goInstead } from '../../platform/go'
import { Pressable } from '../../ui/Pressable'

interface UnderstoodProps {
  question: string
  about: string
  answer: Pick<Answer, 'understood' | 'corrected' | 'continues'>
}

/** How the words were taken, where they were not taken as they stand, and the way back. */
export function Understood({ question, about, answer: { understood, corrected, continues } }: UnderstoodProps) {
  const literally = () => goInstead('/answers/answer/index', { q: question, about, literally: '1' })
  return (
    <>
      {continues ? (
        <Pressable kind="link" onPress={() => goInstead('/answers/answer/index', { q: continues })}>
          {`接着“${continues}”问的`}
        </Pressable>
      ) : null}
      {corrected ? (
        <View className="line">
          <View className="second">{`已按“${corrected}”理解`}</View>
          <Pressable kind="link" onPress={literally}>
            就按我写的查
          </Pressable>
        </View>
      ) : null}
      {understood ? (
        <View className="line">
          <View className="second">{`我们理解成：${understood}`}</View>
          {corrected ? null : (
            <Pressable kind="link" onPress={literally}>
              不是这个意思
            </Pressable>
          )}
        </View>
      ) : null}
    </>
  )
}
