import type { ChainCard } from '@shared/notices/chain/card'
import { View } from '@tarojs/components'
import { day } from '../../platform/dates'
import { go, useParam } from '../../platform/go'
import { Numbers } from '../../ui/calling/Numbers'
import { Card } from '../../ui/Card'
import { Chip, type ChipTone } from '../../ui/Chip'
import { ListRow } from '../../ui/ListRow'

type Step = ChainCard['steps'][number]

const chips: Record<Step['standing'], { tone: ChipTone; word: string }> = {
  done: { tone: 'done', word: '已过' },
  now: { tone: 'going', word: '现在' },
  next: { tone: 'paused', word: '下一步' },
  later: { tone: 'paused', word: '还没到' },
  skipped: { tone: 'paused', word: '这次不用' },
}

/** 到哪一步、还剩几天、找谁: the matter that a notice is a step of. */
export function StepsCard({ chain }: { chain: ChainCard }) {
  const here = useParam('id')
  return (
    <Card title={`${chain.chain}：到哪一步`}>
      <View className="rows">
        {chain.steps.map((step) => {
          const { notice, standing } = step
          const opens = notice && notice.id !== here ? () => go('/notices/issue/index', { id: notice.id }) : undefined
          const { tone, word } = chips[standing]
          return (
            <ListRow
              key={step.id}
              title={step.name}
              note={[noteOf(step), step.paper].filter(Boolean).join('；')}
              extra={<Chip tone={tone}>{word}</Chip>}
              {...(opens ? { onPress: opens } : {})}
            />
          )
        })}
      </View>
      {chain.asked?.count ? <View className="second">{askedWords(chain)}</View> : null}
      <View className="second">
        <Numbers text={`这件事由${chain.department}办，咨询：${chain.contact}`} />
      </View>
    </Card>
  )
}

/** What is counted against what, with the article that makes it count. */
function askedWords({ asked, steps }: ChainCard): string {
  const { count = 0, who = '', members, source, onPaper, most = false } = asked ?? {}
  const of = members === undefined ? '' : `，${who}一共 ${members} 人${source ? `（${source}）` : ''}`
  const law = steps.find(({ id }) => id === 'hearing')?.when
  const paper = onPaper ? `（其中纸上 ${onPaper.count} 人，${onPaper.source}）` : ''
  return `要求听证的 ${count} 人${paper}${of}${most ? '，已经超过一半' : ''}${law ? `。${law}` : ''}`
}

function noteOf({ standing, from, until, left, when, wanting, owed }: Step): string | undefined {
  if (wanting) return wanting
  if (owed) return owed.words
  if (standing === 'now' && left !== undefined) return left > 0 ? `还剩 ${left} 天，到${day(until!)}` : '今天截止'
  if (standing === 'now') return from ? `${day(from)}开始` : undefined
  if (standing === 'done') return until ? `${day(until)}结束` : undefined
  return when
}
