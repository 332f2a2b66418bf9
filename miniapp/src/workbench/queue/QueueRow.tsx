import { kindNames, statusNames } from '@shared/inquiries/words'
import type { InquiryLine } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { officialChip } from '../../inquiries/standing'
import { day } from '../../platform/dates'
import { Chip } from '../../ui/Chip'
import { Pressable } from '../../ui/Pressable'
import { useStandIn } from '../useColleagues'

interface QueueRowProps {
  line: InquiryLine
  open: boolean
  onOpen: () => void
  /** While several are being chosen: whether this one is. */
  picked?: boolean | undefined
  onPick?: () => void
}

/** What sets this one apart, in a few words. */
const marks = (
  { supervised, returns = 0, extensionAsked, assignee, standing, dueDate, unconfirmed, heldBack }: InquiryLine,
  standIn: string | undefined,
) => [
  ...(heldBack ? [`待核看：${heldBack}`] : []),
  ...dated({ unconfirmed, standing, dueDate }),
  ...(supervised ? ['督办'] : []),
  ...(extensionAsked ? ['申请延期'] : []),
  ...(returns ? [`退回过 ${returns} 次`] : []),
  ...(assignee ? [standIn ? `${assignee.name}不在岗，由${standIn}代办` : `${assignee.name}在办`] : []),
]

/** While a clock stands still the day it would be due is nobody's day. */
const dated = ({ unconfirmed, standing, dueDate }: Pick<InquiryLine, 'unconfirmed' | 'standing' | 'dueDate'>) => {
  if (unconfirmed) return [`从提交那天算，${day(dueDate)}到期（暂计）`]
  // On the last day the chip says so.
  if (standing.today) return []
  return standing.kind === 'paused' ? [standing.words] : [standing.words, `${day(dueDate)}到期`]
}

/** Where the chip tells of the days, whoever wrote the reply still sees that it is out of their hands. */
const handedIn = ({ status }: InquiryLine, chip: string) =>
  status === 'review' && chip !== statusNames.review ? ['已送审，等签发'] : []

const closedMarks = ({ standing, proposed, heldBack }: InquiryLine) =>
  [
    standing.words,
    ...(heldBack ? [`待核看：${heldBack}`] : []),
    ...(proposed ? [proposed === 'signed' ? '选登稿已签' : '选登稿等签'] : []),
  ].join(' · ')

/** One case in the queue: what it is about, how long is left, who has it. */
export function QueueRow({ line, open, onOpen, picked, onPick }: QueueRowProps) {
  const { id, kind, excerpt, standing } = line
  const { tone, word } = officialChip(line)
  const standIn = useStandIn(line.assignee?.id)
  const closed = standing.kind.startsWith('closed') || standing.kind === 'stopped'
  return (
    <View className="queue-line">
      {picked === undefined ? null : (
        <Pressable
          role="switch"
          checked={picked}
          label={`选 ${id}`}
          className={`queue-pick ${picked ? 'is-on' : ''}`}
          {...(onPick ? { onPress: onPick } : {})}
        >
          <View className="queue-pick__box" {...{ 'aria-hidden': true }} />
        </Pressable>
      )}
      <Pressable
        className={`queue-row ${open ? 'is-open' : ''} ${line.supervised ? 'is-supervised' : ''}`}
        {...(open ? { expanded: true } : {})}
        onPress={onOpen}
      >
        <View className="line line--apart">
          <View className="small">{`${kindNames[kind]} · ${id}`}</View>
          <Chip tone={tone}>{word}</Chip>
        </View>
        {line.danger ? <View className="queue-row__danger">{line.danger}</View> : null}
        <View className="queue-row__text">{excerpt}</View>
        <View className="second whole-dates">
          {closed ? closedMarks(line) : [...handedIn(line, word), ...marks(line, standIn)].join(' · ')}
        </View>
      </Pressable>
    </View>
  )
}
