import type { WithdrawnCard } from '@shared/answers/interpretations/desk'
import { View } from '@tarojs/components'
import { since } from '../../answers/since'
import { fullDay } from '../../platform/dates'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'

/** 答案随文件失效: cards that stopped answering because their provision was replaced; explained anew by its department. */
export function WithdrawnCards({ cards }: { cards: readonly WithdrawnCard[] }) {
  if (!cards.length) return null
  return (
    <Card title={`已停用、要重新核对的知识卡 ${cards.length} 张`}>
      <View className="second">依据的条文变了，这些卡不再作答，问到时查现行条文。要说清的，给现行文件写一份解读</View>
      <View className="rows">
        {cards.map(({ card, question, checked, provision, successor }) => {
          const rests = `依据《${provision.title}》${provision.provision}，${fullDay(checked)}核对过`
          const now = successor ? `现行的是《${successor.title}》，${since(successor)}` : '这一条已经不再施行'
          return (
            <ListRow
              key={card}
              title={question}
              note={`${rests}。${now}`}
              {...(successor
                ? { onPress: () => go('/answers/policy/index', { id: successor.id, provision: provision.provision }) }
                : {})}
            />
          )
        })}
      </View>
    </Card>
  )
}
