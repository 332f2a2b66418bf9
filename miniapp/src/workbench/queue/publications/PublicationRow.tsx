import type { PublicationLine } from '@shared/inquiries/publication/contractPublication'
import type { PublicationStage } from '@shared/inquiries/case/publicationStage'
import { View } from '@tarojs/components'
import { kindWords } from '../../../inquiries/standing'
import { dayAndTime } from '../../../platform/dates'
import { Chip, type ChipTone } from '../../../ui/Chip'
import { Pressable } from '../../../ui/Pressable'

const did: Record<PublicationStage, string> = {
  able: '答复',
  unsigned: '提出',
  signed: '提出',
  published: '公开',
}

function chipOf({ stage, refused, rewording }: PublicationLine): { tone: ChipTone; word: string } {
  if (refused) return { tone: 'near', word: '单位没有同意' }
  if (rewording)
    return rewording === 'signed' ? { tone: 'going', word: '改稿已签' } : { tone: 'near', word: '改稿等签' }
  const chips = {
    able: { tone: 'going', word: '可选登' },
    unsigned: { tone: 'near', word: '等单位签' },
    signed: { tone: 'going', word: '等公开' },
    published: { tone: 'done', word: '已公开' },
  } as const
  return chips[stage]
}

interface PublicationRowProps {
  line: PublicationLine
  open: boolean
  onOpen: () => void
}

/** One case on its way to 选登: the question, whose it is, how far it is. */
export function PublicationRow({ line, open, onOpen }: PublicationRowProps) {
  const { id, kind, question, department, at, stage } = line
  const { tone, word } = chipOf(line)
  return (
    <Pressable className={`queue-row ${open ? 'is-open' : ''}`} {...(open ? { expanded: true } : {})} onPress={onOpen}>
      <View className="line line--apart">
        <View className="small">{`${kindWords[kind]} · ${id}`}</View>
        <Chip tone={tone}>{word}</Chip>
      </View>
      <View className="queue-row__text">{question}</View>
      <View className="second">{`${department} · ${dayAndTime(at)} ${did[stage]}`}</View>
    </Pressable>
  )
}
