import type { ChainCard } from '@shared/notices/chain/card'
import { View } from '@tarojs/components'
import { Call } from '../../ui/calling/Call'
import { Numbers } from '../../ui/calling/Numbers'
import { Card } from '../../ui/Card'
import { Chip, type ChipTone } from '../../ui/Chip'
import { phoneIn } from '../period'

type Hearing = NonNullable<ChainCard['hearing']>

const chips: Record<Hearing['standing'], { tone: ChipTone; word: string }> = {
  invited: { tone: 'going', word: '定了时间' },
  calledOff: { tone: 'paused', word: '已取消' },
  begun: { tone: 'near', word: '正在进行' },
  held: { tone: 'done', word: '已办完' },
}

/** 听证 of the matter that a notice is a step of: when and where, large enough to be read out; or that it is called off, goes on, was held. */
export function HearingCard({ hearing: { standing, today, words, note, bring, contact } }: { hearing: Hearing }) {
  const { tone, word } = today ? { tone: 'near' as const, word: '就在今天' } : chips[standing]
  const coming = standing === 'invited'
  const phone = phoneIn(contact)
  return (
    <Card tone={standing === 'calledOff' ? 'amber' : standing === 'held' ? 'plain' : 'lake'} className="period-card">
      <View className="line line--apart">
        <View className="second">这件事的听证</View>
        <Chip tone={tone}>{word}</Chip>
      </View>
      <View className="issue-hearing">{words}</View>
      {note ? <View>{note}</View> : null}
      {coming && bring ? <View>{`要带：${bring}`}</View> : null}
      {standing === 'held' ? null : (
        <View className="second">
          <Numbers text={`听证的事问：${contact}`} />
        </View>
      )}
      {coming && phone ? (
        <Call phone={phone} kind="quiet" label={`打电话问听证 ${phone}`}>
          打电话问听证
        </Call>
      ) : null}
    </Card>
  )
}
