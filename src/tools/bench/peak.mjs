// Loaded before the command (`node --import`): writes the peak of its resident memory, in kB, where PEAK_FILE says.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));
