import type { About } from '@shared/outbox'
import type { Role } from '@shared/people/role'

/** The page of the mini-program on which someone of this role sees what a message is about. */
export function pageOf(about: About, role: Role): string {
  switch (about.thing) {
    case 'inquiry':
      return `${role === 'citizen' ? '/inquiries/case/index' : '/workbench/case/index'}?id=${about.id}`
    case 'progress':
      return `/inquiries/track/index?id=${about.id}`
    case 'concern':
      return `/workbench/concerns/index?id=${about.id}`
    case 'promise':
      return `/workbench/promises/index?id=${about.id}`
    case 'response':
      return `/concerns/concern/index?id=${about.id}`
    case 'noticeDraft':
      return `/workbench/notices/index?id=${about.id}`
    case 'unposted':
      return '/workbench/notices/index?unposted=yes'
    case 'matters':
      return '/workbench/matters/index'
    case 'survey':
      return `/workbench/surveys/index?id=${about.id}`
    case 'paper':
      // Who watches over units has no place at their desks: they see what the public sees.
      return `${role === 'supervisor' ? '/answers/paper/index' : '/workbench/papers/index'}?id=${about.id}`
    case 'upkeep':
      // Documents of the library are called by their titles.
      return `/workbench/upkeep/index${about.id === undefined ? '' : `?id=${encodeURIComponent(about.id)}`}`
    case 'yearly':
      return `/workbench/yearly/index?year=${about.id}`
    case 'card':
      return `/workbench/knowledge/index?part=${about.part}`
    case 'accession':
      return '/workbench/accessions/index'
    case 'interpretation':
      return '/workbench/interpretations/index'
    case 'protection':
      return '/workbench/protection/index'
    case 'holidays':
      return '/workbench/holidays/index'
    case 'hot':
      return '/workbench/hot/index'
    case 'record':
      return '/people/record/index'
    case 'help':
      return '/people/helping/index'
    case 'queue':
      return '/workbench/queue/index'
    case 'boards':
      return '/workbench/boards/index'
    case 'notice':
      return `/notices/issue/index?id=${about.id}`
  }
}
