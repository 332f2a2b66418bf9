import type { listReplyTemplates } from '@shared/answers/contractTemplates'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../../platform/call'
import { Disclosure } from '../../../ui/Disclosure'
import { ReadFailure } from '../../../ui/ReadFailure'
import { ListRow } from '../../../ui/ListRow'

/** 答复模板: those of the own department first. Taking one never throws away what is written: it goes below. */
export function TemplatePicker({ text, onText }: { text: string; onText: (text: string) => void }) {
  const found = useQuery({
    queryKey: ['reply-templates'],
    // What was signed or withdrawn is to be seen within a minute.
    staleTime: 20_000,
    queryFn: () => call<typeof listReplyTemplates>('GET /api/reply-templates'),
  })
  const take = (template: string) => onText(text.trim() ? `${text.trimEnd()}\n\n${template}` : template)
  return (
    <Disclosure label="用模板起草">
      <ReadFailure compact read={found} />
      <View>
        {found.data?.templates.map(({ id, title, fits, text: template }) => (
          <ListRow key={id} title={title} note={fits} onPress={() => take(template)} />
        ))}
      </View>
    </Disclosure>
  )
}
