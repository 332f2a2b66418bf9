import { kindNames } from '@shared/inquiries/words'
import { publicationStageNames } from '@shared/inquiries/deskWords'
import type { PublicationLine } from '@shared/inquiries/publication/contractPublication'
import type { PublicationStage } from '@shared/inquiries/case/publicationStage'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../../platform/dates'
import { Chip, type ChipTone } from '../../../ui/Chip'
import { Pressable } from '../../../ui/Pressable'

const tones: Record<PublicationStage, ChipTone> = {
  able: 'going',
  unsigned: 'near',
  signed: 'going',
  published: 'done',
}

/** What happened last to it. */
const didTo = (stage: PublicationStage) => (stage === 'able' ? '答复' : stage === 'published' ? '公开' : '提出')

function chipOf({ stage, refused, rewording }: PublicationLine): { tone: ChipTone; word: string } {
  if (refused) return { tone: 'near', word: '单位没有同意' }
  if (rewording)
    return rewording === 'signed' ? { tone: 'going', word: '改稿已签' } : { tone: 'near', word: '改稿等签' }
  return { tone: tones[stage], word: publicationStageNames[stage] }
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
        <View className="small">{`${kindNames[kind]} · ${id}`}</View>
        <Chip tone={tone}>{word}</Chip>
      </View>
      <View className="queue-row__text">{question}</View>
      <View className="second">{`${department} · ${dayAndTime(at)} ${didTo(stage)}`}</View>
    </Pressable>
  )
}
