// The question every peer asks, asked with @clack/prompts.
import { select } from '@clack/prompts';

const options = [
  'Executive or board member',
  'Subject expert, analyst, researcher',
  'Adviser, agent, broker, private banker',
  'Journalist, editor',
  'Recruiter, HR',
  'Communications or marketing for an institution',
  'Customer-service lead',
  'Employee who speaks about the company',
  'Founder of a start-up',
  'Consultant, freelance',
];

await select({
  message: 'Which description fits you best in this plan?',
  options: options.map((label) => ({ value: label, label })),
});
