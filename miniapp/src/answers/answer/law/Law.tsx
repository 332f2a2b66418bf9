import type { Answer, Citation } from '@shared/answers/answer/answer'
import { levelNames } from '@shared/answers/words'
import { View } from '@tarojs/components'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/page/Heading'
import { CitationRow } from './CitationRow'

const mostProvisions = 5
/** The widest first, as one reads down to one's own place; what is not held comes last. */
const wholes = ['national', 'province', 'city', undefined] as const

/** 依据, by whose rule it is and by name, its words folded: whoever doubts can look, nobody must. */
export function Law({ answer: { kind, citations, department } }: { answer: Answer }) {
  if (!citations.length) return null
  const grounded = kind === 'grounded'
  const shown = citations.slice(0, mostProvisions)
  const unit = department?.local ?? department?.name
  return (
    <Card title={grounded ? '依据' : '可能有关的规定'}>
      {wholes.map((whose) => (
        <Rules
          key={whose ?? 'others'}
          whose={whose && `${levelNames[whose]}的规定`}
          citations={shown.filter(({ level }) => (level === 'unknown' ? undefined : level) === whose)}
        />
      ))}
      {grounded && unit ? (
        <View className="small">{`你这一件够不够条件、还缺什么，要${unit}看过材料才说得准`}</View>
      ) : null}
    </Card>
  )
}

function Rules({ whose, citations }: { whose: string | undefined; citations: readonly Citation[] }) {
  if (!citations.length) return null
  return (
    <View>
      {whose ? <Heading level={3}>{whose}</Heading> : null}
      <View className="rows">
        {citations.map((citation) => (
          <CitationRow key={`${citation.title}${citation.provision}`} citation={citation} />
        ))}
      </View>
    </View>
  )
}
