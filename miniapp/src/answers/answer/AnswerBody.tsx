import type { Answer } from '@shared/answers/answer'
import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { CitationRow } from './CitationRow'
import { PublishedReplies } from './PublishedReplies'

const mostProvisions = 5

/** What was found: an answer, a few provisions that may help, or honestly nothing. */
export function AnswerBody({ answer }: { answer: Answer }) {
  const { kind, text, next = [], citations, department, rephrased } = answer
  const published = <PublishedReplies {...(answer.replies ? { replies: answer.replies } : {})} />
  // A reply to this very question is the nearest to an answer that there is.
  const repliedFirst = kind !== 'grounded' && answer.replies?.some((one) => one.same)
  return (
    <>
      {kind === 'grounded' && text ? (
        <Card tone="lake" className="answer">
          {rephrased ? <View className="small">以下为改写，原文见依据</View> : null}
          <View className="prose">{text}</View>
        </Card>
      ) : null}
      {repliedFirst ? published : null}
      {kind === 'candidates' ? (
        <Card tone="amber">
          <View>{`没有找到能直接回答的规定。下面这几条可能有关${department ? `；也可以转给${department.name}` : ''}。`}</View>
        </Card>
      ) : null}
      {kind === 'referral' ? (
        <Card tone="amber">
          <View className="prose">
            {text
              ? text
              : department
                ? `现有的规定里没有找到答案，这件事可以请${department.name}答复。`
                : '现有的规定里没有找到答案，换个说法再问一次试试。'}
          </View>
        </Card>
      ) : null}
      {next.length ? (
        <Card title="接下来">
          <View className="numbered">
            {next.map((step, index) => (
              <View key={step} className="numbered__one">
                <View className="numbered__mark">{String(index + 1)}</View>
                <View>{step}</View>
              </View>
            ))}
          </View>
        </Card>
      ) : null}
      {repliedFirst ? null : published}
      {citations.length ? (
        <Card title={kind === 'grounded' ? '依据' : '可能有关的规定'}>
          <View className="rows">
            {citations.slice(0, mostProvisions).map((citation, index) => (
              <CitationRow
                key={`${citation.title}${citation.provision}`}
                citation={citation}
                open={kind === 'grounded' && index === 0}
                excerpt={kind !== 'grounded'}
              />
            ))}
          </View>
        </Card>
      ) : null}
    </>
  )
}
