import { answerSizes } from '@shared/answers/words'
import { longEnough } from '@shared/size'
import { useState } from 'react'
import { useStep } from '../../platform/drafts'
import { go, goInstead } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'

/** 接着问: the next question, which may lean on the one before; without one, the question anew. */
export function FollowUp({ about }: { about?: string }) {
  const { text: typed, write, drop } = useStep(`followUp.${about ?? ''}`)
  const [tooShort, setTooShort] = useState(false)
  const ask = () => {
    const question = typed.trim()
    const enough = longEnough(question, answerSizes.question)
    setTooShort(!enough)
    if (!enough) return
    drop()
    // To an answer one comes back; what was not understood is no place to come back to.
    if (about) go('/answers/answer/index', { q: question, about })
    else goInstead('/answers/answer/index', { q: question })
  }
  return (
    <Card title={about ? '接着问' : '再问一次'} className="off-paper">
      <Field
        label={about ? '接着问一句' : '换个说法'}
        hideLabel
        multiline
        rows={1}
        max={answerSizes.question.most}
        value={typed}
        placeholder={about ? '比如：那要多少钱' : '比如：小区停暖了找谁'}
        error={tooShort ? '多写几个字，说说想问什么' : undefined}
        onChange={(text) => {
          write({ text })
          setTooShort(false)
        }}
        onConfirm={ask}
      />
      <Pressable kind="quiet" onPress={ask}>
        问一问
      </Pressable>
    </Card>
  )
}
