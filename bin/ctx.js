#!/usr/bin/env node
// The doorbell: hands the arguments and the process to the command line, and leaves with its exit status.
import { main } from '../dist/cli.js';

process.exitCode = await main(process.argv.slice(2), process);
