export default definePageConfig({ navigationBarTitleText: '今天要贴、要揭的' })
