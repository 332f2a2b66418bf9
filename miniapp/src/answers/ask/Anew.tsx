import { useState } from 'react'
import { useDrafts } from '../../platform/drafts'
import { Pressable } from '../../ui/Pressable'

/** Empties the question box with one press, for who has had an answer; what was in it comes back with another. */
export function Anew() {
  const { question, setQuestion } = useDrafts()
  const [before, setBefore] = useState('')
  const clear = () => {
    setBefore(question)
    setQuestion('')
  }
  if (question)
    return (
      <Pressable kind="link" label="清空写的问题" onPress={clear}>
        清空
      </Pressable>
    )
  if (!before) return null
  return (
    <Pressable kind="link" label="找回刚才写的问题" onPress={() => setQuestion(before)}>
      找回
    </Pressable>
  )
}
